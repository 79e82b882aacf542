"""Shapes that products and parcels are put together from. Lengths are millimetres."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import bmesh
import bpy
from mathutils import Vector, noise

MM = 0.001
Colour = tuple[float, float, float]
Dents = Sequence[tuple[Colour, float, float]]


def _object(mesh: bmesh.types.BMesh, materials: Sequence[bpy.types.Material], bevel: float = 0) -> bpy.types.Object:
    data = bpy.data.meshes.new("shape")
    mesh.normal_update()
    mesh.to_mesh(data)
    mesh.free()
    for material in materials:
        data.materials.append(material)
    thing = bpy.data.objects.new("shape", data)
    bpy.context.collection.objects.link(thing)
    for polygon in data.polygons:
        polygon.use_smooth = True
    data.use_auto_smooth, data.auto_smooth_angle = True, math.radians(40)
    if bevel:
        modifier = thing.modifiers.new("edge", "BEVEL")
        modifier.width, modifier.segments, modifier.limit_method = bevel * MM, 3, "ANGLE"
        modifier.angle_limit = math.radians(50)
        modifier.harden_normals = False
    return thing


def _planar(mesh: bmesh.types.BMesh, w: float, d: float) -> None:
    uv = mesh.loops.layers.uv.verify()
    for face in mesh.faces:
        for loop in face.loops:
            loop[uv].uv = (loop.vert.co.x / w + 0.5, loop.vert.co.y / d + 0.5)


def slab(
    w: float,
    d: float,
    h: float,
    material: bpy.types.Material,
    *,
    corner: float = 0,
    edge: float = 0.6,
    top: bpy.types.Material | None = None,
    window: tuple[float, float] | None = None,
    at: tuple[float, float] = (0, 0),
) -> bpy.types.Object:
    """A plate of w × d × h with round corners, on z = 0. `window` maps the picture over more than it."""
    mesh = bmesh.new()
    steps = 1 if corner == 0 else 10
    ring = []
    for turn, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(steps):
            angle = math.radians(90 * turn + (90 * step / (steps - 1) if steps > 1 else 45))
            x = sx * (w / 2 - corner) + corner * math.cos(angle)
            y = sy * (d / 2 - corner) + corner * math.sin(angle)
            ring.append(mesh.verts.new((x * MM, y * MM, 0)))
    base = mesh.faces.new(ring)
    lid = bmesh.ops.extrude_face_region(mesh, geom=[base])
    bmesh.ops.translate(mesh, vec=(0, 0, h * MM), verts=[v for v in lid["geom"] if isinstance(v, bmesh.types.BMVert)])
    bmesh.ops.recalc_face_normals(mesh, faces=mesh.faces)
    _planar_at(mesh, window or (w, d), at)
    if top:
        for face in mesh.faces:
            face.material_index = int(face.normal.z > 0.9)
    return _object(mesh, [material, top] if top else [material], min(edge, h * 0.4))


def _planar_at(mesh: bmesh.types.BMesh, window: tuple[float, float], at: tuple[float, float]) -> None:
    uv = mesh.loops.layers.uv.verify()
    for face in mesh.faces:
        for loop in face.loops:
            x, y = loop.vert.co.x / MM + at[0], loop.vert.co.y / MM + at[1]
            loop[uv].uv = (x / window[0] + 0.5, y / window[1] + 0.5)


def leaf(
    w: float, d: float, material: bpy.types.Material, *, curl: float = 0.25, seed: float = 0, fold: float | None = None
) -> bpy.types.Object:
    """A thin sheet lying on z = 0, a little wavy: `curl` millimetres. What lies before y = `fold` hangs down."""
    mesh = bmesh.new()
    bmesh.ops.create_grid(mesh, x_segments=24, y_segments=24, size=0.5)
    for vert in mesh.verts:
        vert.co = Vector((vert.co.x * w * MM, vert.co.y * d * MM, 0))
        wave = noise.noise(Vector((vert.co.x * 18 + seed, vert.co.y * 18, seed)))
        vert.co.z = (wave * 0.5 + 0.5) * curl * MM
    _planar(mesh, w * MM, d * MM)
    for vert in mesh.verts:
        if fold is not None and vert.co.y < fold * MM:
            vert.co = Vector((vert.co.x, fold * MM - vert.co.z, vert.co.y - fold * MM))
    return _object(mesh, [material])


def _dent(vert: bmesh.types.BMVert, h: float, dents: Dents) -> None:
    for place, radius, depth in dents:
        gap = (vert.co - Vector(place) * MM).length / (radius * MM)
        if gap < 1:
            crumple = 0.8 + 0.45 * noise.noise(vert.co * 28)
            vert.co += (Vector((0, 0, h * MM / 2)) - vert.co).normalized() * depth * MM * (1 - gap) ** 1.2 * crumple


def crate(w: float, d: float, h: float, material: bpy.types.Material, *, dents: Dents = ()) -> bpy.types.Object:
    """A closed box of soft board; every dent is (corner in millimetres, radius, depth)."""
    mesh = bmesh.new()
    bmesh.ops.create_cube(mesh, size=1)
    bmesh.ops.subdivide_edges(mesh, edges=mesh.edges[:], cuts=30, use_grid_fill=True)
    for vert in mesh.verts:
        vert.co = Vector((vert.co.x * w * MM, vert.co.y * d * MM, (vert.co.z + 0.5) * h * MM))
        wave = noise.noise_vector(vert.co * 9)
        vert.co += wave * 0.0012
        _dent(vert, h, dents)
    return _object(mesh, [material], 1.5)


def faced(
    w: float, d: float, h: float, faces: dict[str, bpy.types.Material], plain: bpy.types.Material, dents: Dents = ()
) -> bpy.types.Object:
    """A printed box; `faces` gives top, bottom, front, back, left, right their pictures."""
    mesh = bmesh.new()
    bmesh.ops.create_cube(mesh, size=1)
    if dents:
        bmesh.ops.subdivide_edges(mesh, edges=mesh.edges[:], cuts=60, use_grid_fill=True)
    mesh.normal_update()
    uv = mesh.loops.layers.uv.verify()
    names = list(faces)
    for face in mesh.faces:
        side = _side(face.normal)
        face.material_index = names.index(side) + 1 if side in names else 0
        for loop in face.loops:
            x, y, z = loop.vert.co
            across = {"front": x, "back": -x, "left": -y, "right": y}.get(side, x)
            loop[uv].uv = (across + 0.5, (y if side in ("top", "bottom") else z) + 0.5)
    for vert in mesh.verts:
        vert.co = Vector((vert.co.x * w * MM, vert.co.y * d * MM, (vert.co.z + 0.5) * h * MM))
        _dent(vert, h, dents)
    return _object(mesh, [plain, *faces.values()], 0.7)


def _side(normal: Vector) -> str:
    axis = max(range(3), key=lambda i: abs(normal[i]))
    names = (("left", "right"), ("front", "back"), ("bottom", "top"))
    return names[axis][int(normal[axis] > 0)]


def rod(
    radius: float, h: float, material: bpy.types.Material, *, edge: float = 1, taper: float = 1
) -> bpy.types.Object:
    """A cylinder standing on z = 0."""
    mesh = bmesh.new()
    bmesh.ops.create_cone(
        mesh, cap_ends=True, segments=64, radius1=radius * MM, radius2=radius * taper * MM, depth=h * MM
    )
    bmesh.ops.translate(mesh, vec=(0, 0, h * MM / 2), verts=mesh.verts)
    _planar(mesh, radius * 2 * MM, radius * 2 * MM)
    return _object(mesh, [material], min(edge, h * 0.4, radius * 0.4))


def ring(radius: float, thick: float, material: bpy.types.Material, stretch: Colour = (1, 1, 1)) -> bpy.types.Object:
    """A torus lying flat, its middle on z = 0."""
    bpy.ops.mesh.primitive_torus_add(
        major_radius=radius * MM, minor_radius=thick * MM, major_segments=72, minor_segments=24
    )
    thing = bpy.context.object
    thing.data.materials.append(material)
    for polygon in thing.data.polygons:
        polygon.use_smooth = True
    thing.scale = stretch
    return thing


def cord(points: Sequence[Colour], thick: float, material: bpy.types.Material, flat: float = 0) -> bpy.types.Object:
    """A cable (or, with `flat`, a band that wide) through the points."""
    data = bpy.data.curves.new("cord", "CURVE")
    data.dimensions = "3D"
    data.bevel_depth, data.extrude, data.resolution_u, data.bevel_resolution = thick * MM, flat * MM, 16, 4
    spline = data.splines.new("NURBS")
    spline.points.add(len(points) - 1)
    for knot, point in zip(spline.points, points, strict=True):
        knot.co = (*(value * MM for value in point), 1)
    spline.use_endpoint_u, spline.order_u = True, 4
    thing = bpy.data.objects.new("cord", data)
    data.materials.append(material)
    bpy.context.collection.objects.link(thing)
    return thing


def words(text: str, size: float, material: bpy.types.Material) -> bpy.types.Object:
    """Letters printed on z = 0, centred."""
    data = bpy.data.curves.new("words", "FONT")
    data.body, data.size = text, size * MM
    data.align_x = data.align_y = "CENTER"
    data.font = bpy.data.fonts.load(
        str(Path(__file__).parents[2] / "fonts" / "Inter-SemiBold.ttf"), check_existing=True
    )
    thing = bpy.data.objects.new("words", data)
    data.materials.append(material)
    bpy.context.collection.objects.link(thing)
    return thing


def put(
    thing: bpy.types.Object, x: float = 0, y: float = 0, z: float = 0, *, turn: Colour = (0, 0, 0)
) -> bpy.types.Object:
    """The thing stands at the place, turned by degrees about x, y, z."""
    thing.location = (x * MM, y * MM, z * MM)
    thing.rotation_euler = tuple(math.radians(angle) for angle in turn)
    return thing


def group(*parts: bpy.types.Object) -> bpy.types.Object:
    """An empty that carries the parts, so that `put` moves them together."""
    empty = bpy.data.objects.new("group", None)
    bpy.context.collection.objects.link(empty)
    for part in parts:
        part.parent = empty
    return empty
